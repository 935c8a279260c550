using Plumbline.Core.Rules;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Tests.Discovery.Needs;

/// <summary>A rule for tests that needs the versions of each key.</summary>
internal sealed class KeyIsOfOracle : Rule<Key>
{
    public override string Id => "OCI-Test-102";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Key>(), Need.Listed<KeyVersion>()];

    public override Verdict Evaluate(Key resource, RuleContext context) =>
        resource.Versions?[0].Origin switch
        {
            null => Verdict.NotAssessed("Not seen."),
            "INTERNAL" => Verdict.Pass("Made here."),
            _ => Verdict.Fail("Made elsewhere."),
        };
}
