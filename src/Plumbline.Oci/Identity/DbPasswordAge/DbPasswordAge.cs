namespace Plumbline.Oci.Identity;

/// <summary>An IAM database password should be replaced before it is old.</summary>
public sealed class DbPasswordAge : CredentialAgeRule<DbCredential>
{
    public override string Id => "OCI-IAM-116";
}
