namespace Plumbline.Oci.Identity;

/// <summary>A user should have customer secret keys only when somebody decided so.</summary>
public sealed class CustomerSecretKeyUse : CredentialUseRule<CustomerSecretKey>
{
    public override string Id => "OCI-IAM-134";

    private protected override string Plural => "customer secret keys";
}
