namespace Plumbline.Oci.Identity;

/// <summary>An API signing key should be replaced before it is old.</summary>
public sealed class ApiKeyAge : CredentialAgeRule<ApiKey>
{
    public override string Id => "OCI-IAM-113";
}
