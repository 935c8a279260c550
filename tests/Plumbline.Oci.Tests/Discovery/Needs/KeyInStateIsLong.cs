using Plumbline.Core.Rules;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Tests.Discovery.Needs;

/// <summary>A rule for tests that needs what only GetKey gives, of keys in one state.</summary>
internal sealed class KeyInStateIsLong : Rule<Key>
{
    private static readonly Parameter<string> State = Parameter.Choice("state", "DISABLED", "DISABLED", "ENABLED");

    public override string Id => "OCI-Test-105";

    public override IReadOnlyList<Parameter> Parameters => [State];

    public override IReadOnlyList<Need> Needs =>
        [
            Need.Listed<Key>(),
            Need.Whole<Key>()
                .Where<Key>((key, terms) => key.LifecycleState is "DELETED" || key.LifecycleState == terms.Get(State)),
        ];

    public override Verdict Evaluate(Key resource, RuleContext context) =>
        resource.KeyShape is null ? Verdict.NotAssessed("Not seen.") : Verdict.Pass("Seen.");
}
