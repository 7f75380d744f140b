using Microsoft.Playwright;

namespace CrossAccount.Browser.Preview;

/// <summary>What is measured of a page, whatever its stack.</summary>
internal static class PageMeasures
{
    private const string Misplaced = """
        () => {
          const picture = document.querySelector("svg.graph").getBoundingClientRect();
          const boxes = [...document.querySelectorAll("svg.graph .node, svg.graph .label")].map(each => [each.textContent, each.querySelector("rect").getBoundingClientRect()]);
          const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          const texts = [...document.querySelectorAll("svg.graph .node")].filter(each => each.querySelector("text").getBoundingClientRect().right > each.querySelector("rect").getBoundingClientRect().right);
          return [
            ...boxes.flatMap(([name, box], i) => boxes.slice(i + 1).filter(([, other]) => overlap(box, other)).map(([other]) => `${name} on ${other}`)),
            ...boxes.filter(([, box]) => box.left < picture.left || box.right > picture.right || box.top < picture.top || box.bottom > picture.bottom).map(([name]) => `${name} is outside`),
            ...texts.map(each => `${each.textContent} is too long`),
          ];
        }
        """;

    /// <summary>Nodes and labels of the graph that lie on one another or outside, and texts that are longer than their nodes.</summary>
    public static Task<string[]> MisplacedAsync(IPage page) => page.EvaluateAsync<string[]>(Misplaced);

    /// <summary>How wide the page is in windows of some widths: as wide as they are when nothing sticks out.</summary>
    public static async Task<string> WidthsAsync(IPage page, params int[] windows)
    {
        var widths = new List<int>();
        foreach (int window in windows)
        {
            await page.SetViewportSizeAsync(window, 900);
            widths.Add(await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth"));
        }

        return string.Join(" ", widths);
    }
}
