namespace CrossAccount.LocalAws.Tests.Support;

/// <summary>Metadata of identity providers, as long as AWS asks for.</summary>
internal static class SamlDocuments
{
    public static string Metadata(string entity, string attributes = "") =>
        $"""
        <?xml version="1.0"?>
        <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example/{entity}"{attributes}>
          <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
            <!-- {new string('x', 1000)} -->
            <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example/sso"/>
          </IDPSSODescriptor>
        </EntityDescriptor>
        """;
}
