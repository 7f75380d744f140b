namespace CrossAccount.Browser.Console;

/// <summary>What is wrong with a page for those who use it with a keyboard, a reader or weak eyes.</summary>
internal static class PageChecks
{
    /// <summary>Gives the problems of the page as a list of sentences. Contrast is that of WCAG 2.1: 4.5, or 3 for large text.</summary>
    public const string Script = """
        () => {
            const problems = [];
            const all = selector => [...document.querySelectorAll(selector)];
            const name = element => (element.getAttribute('aria-label') ?? element.innerText).trim();
            const visible = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

            if (document.documentElement.lang !== 'en') problems.push('the page does not say its language');
            if (!document.title.trim()) problems.push('the page has no title');
            const ids = all('[id]').map(element => element.id);
            for (const id of new Set(ids.filter((each, at) => ids.indexOf(each) !== at))) problems.push(`the ID ${id} stands twice`);
            for (const attribute of ['aria-labelledby', 'aria-describedby', 'for'])
                for (const element of all(`[${attribute}]`))
                    for (const id of element.getAttribute(attribute).split(' '))
                        if (!document.getElementById(id)) problems.push(`${attribute} names ${id}, which is not there`);
            if (all('main').length !== 1) problems.push(`${all('main').length} main landmarks`);
            if (all('h1').length !== 1) problems.push(`${all('h1').length} first headings`);
            let level = 1;
            for (const heading of all('main :is(h1, h2, h3, h4)')) {
                const next = Number(heading.tagName[1]);
                if (next > level + 1) problems.push(`a heading is skipped before ${heading.innerText}`);
                level = next;
            }
            for (const nav of all('nav')) if (!nav.ariaLabel) problems.push('a navigation without a name');
            for (const field of all('input:not([type=hidden]), select, textarea'))
                if (!(field.labels?.length && field.labels[0].innerText.trim())) problems.push(`a field without a label: ${field.outerHTML}`);
            for (const element of all('a[href], button')) if (!name(element)) problems.push(`nothing says where a link leads or what a button does: ${element.outerHTML}`);
            for (const image of all('img')) if (!image.hasAttribute('alt')) problems.push('a picture without a text');
            for (const table of all('table')) if (!table.querySelector('th[scope=col]')) problems.push('a table without headers');
            for (const cell of all('th')) if (!cell.scope) problems.push('a header of nothing');
            if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
                problems.push(`the page is ${Math.floor(document.documentElement.scrollWidth / 1000) * 1000} pixels or more wide`);

            const parse = text => {
                const numbers = text.match(/[\d.]+/g).map(Number);
                const scale = text.startsWith('color(') ? 255 : 1;
                return [...numbers.slice(0, 3).map(each => each * scale), numbers[3] ?? 1];
            };
            const over = (front, back) => [0, 1, 2].map(at => front[at] * front[3] + back[at] * (1 - front[3])).concat(1);
            const background = element => {
                const own = parse(getComputedStyle(element).backgroundColor);
                if (own[3] === 1) return own;
                const behind = element.parentElement ? background(element.parentElement) : [255, 255, 255, 1];
                return over(own, behind);
            };
            const luminance = color => {
                const [red, green, blue] = color.map(each => (each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4));
                return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
            };
            for (const element of all('body *')) {
                const text = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join('').trim();
                const typed = element.matches('input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), select, textarea');
                if ((!text && !typed) || element.tagName === 'OPTION' || element.closest('meter') || !visible(element)) continue;
                const style = getComputedStyle(element);
                const back = background(element);
                const front = luminance(over(parse(style.color), back)) + 0.05;
                const behind = luminance(back) + 0.05;
                const contrast = Math.max(front, behind) / Math.min(front, behind);
                const size = parseFloat(style.fontSize);
                const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
                if (contrast < least) problems.push(`the contrast of \`${text || element.value}\` is ${Math.floor(contrast * 10) / 10}`);
            }
            return problems;
        }
        """;
}
