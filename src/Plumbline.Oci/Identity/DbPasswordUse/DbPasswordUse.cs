namespace Plumbline.Oci.Identity;

/// <summary>A user should have database passwords only when somebody decided so.</summary>
public sealed class DbPasswordUse : CredentialUseRule<DbCredential>
{
    public override string Id => "OCI-IAM-137";

    private protected override string Plural => "database passwords";
}
