using Plumbline.Core.Rules;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Tests.Discovery.Needs;

/// <summary>A rule for tests that looks at vaults only.</summary>
internal sealed class VaultIsPrivate : Rule<Vault>
{
    public override string Id => "OCI-Test-103";

    public override Verdict Evaluate(Vault resource, RuleContext context) =>
        resource.VaultType switch
        {
            "VIRTUAL_PRIVATE" => Verdict.Pass("Private."),
            null => Verdict.NotAssessed("Not seen."),
            _ => Verdict.Fail("Shared."),
        };
}
