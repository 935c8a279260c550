namespace Plumbline.Oci.Identity;

/// <summary>An auth token should be replaced before it is old.</summary>
public sealed class AuthTokenAge : CredentialAgeRule<AuthToken>
{
    public override string Id => "OCI-IAM-115";
}
