namespace Plumbline.Oci.Identity;

/// <summary>A customer secret key should be replaced before it is old.</summary>
public sealed class CustomerSecretKeyAge : CredentialAgeRule<CustomerSecretKey>
{
    public override string Id => "OCI-IAM-114";
}
