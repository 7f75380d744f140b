using CrossAccount.LocalAws.Iam.LoginProfiles;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on console passwords.</summary>
internal static class LoginProfileOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Of("CreateLoginProfile", ReadCreate, static (iam, request) => iam.CreateLoginProfile(request), WriteProfile),
        IamOperation.Of("GetLoginProfile", UserOperations.ReadUserOrSelf, static (iam, request) => iam.GetLoginProfile(request), WriteProfile),
        IamOperation.Do("UpdateLoginProfile", ReadUpdate, static (iam, request) => iam.UpdateLoginProfile(request)),
        IamOperation.Do("DeleteLoginProfile", UserOperations.ReadUserOrSelf, static (iam, request) => iam.DeleteLoginProfile(request)),
    ];

    private static CreateLoginProfileRequest ReadCreate(QueryForm form) =>
        new(form.Required("Password"), form["UserName"], form.Bool("PasswordResetRequired") ?? false);

    private static UpdateLoginProfileRequest ReadUpdate(QueryForm form) => new(form.Required("UserName"))
    {
        Password = form["Password"],
        PasswordResetRequired = form.Bool("PasswordResetRequired"),
    };

    private static void WriteProfile(XmlAnswer xml, LoginProfile profile) => xml.Object("LoginProfile", profile, static (xml, profile) =>
    {
        xml.Element("UserName", profile.UserName);
        xml.Element("CreateDate", profile.CreateDate);
        xml.Element("PasswordResetRequired", profile.PasswordResetRequired);
    });
}
