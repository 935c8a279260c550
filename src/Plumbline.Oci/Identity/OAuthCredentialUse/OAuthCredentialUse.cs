namespace Plumbline.Oci.Identity;

/// <summary>A user should have OAuth client credentials only when somebody decided so.</summary>
public sealed class OAuthCredentialUse : CredentialUseRule<OAuthClientCredential>
{
    public override string Id => "OCI-IAM-130";

    private protected override string Plural => "OAuth client credentials";
}
