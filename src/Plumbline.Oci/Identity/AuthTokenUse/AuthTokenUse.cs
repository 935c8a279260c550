namespace Plumbline.Oci.Identity;

/// <summary>A user should have auth tokens only when somebody decided so.</summary>
public sealed class AuthTokenUse : CredentialUseRule<AuthToken>
{
    public override string Id => "OCI-IAM-132";

    private protected override string Plural => "auth tokens";
}
