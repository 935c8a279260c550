namespace Plumbline.Oci.Identity;

/// <summary>A user should have SMTP credentials only when somebody decided so.</summary>
public sealed class SmtpCredentialUse : CredentialUseRule<SmtpCredential>
{
    public override string Id => "OCI-IAM-128";

    private protected override string Plural => "SMTP credentials";
}
