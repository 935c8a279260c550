using Plumbline.Core.Rules;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Tests.Discovery.Needs;

/// <summary>A rule for tests that needs what only GetKey gives.</summary>
internal sealed class KeyIsLong : Rule<Key>
{
    public override string Id => "OCI-Test-101";

    public override IReadOnlyList<Need> Needs => [Need.Whole<Key>()];

    public override Verdict Evaluate(Key resource, RuleContext context) =>
        resource.KeyShape?.Length switch
        {
            null => Verdict.NotAssessed("Not seen."),
            >= 32 => Verdict.Pass("Long."),
            _ => Verdict.Fail("Short."),
        };
}
