using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class CompartmentUseTests : RuleSpec<CompartmentUse, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static readonly Verdict Pass = Verdict.Pass("Compartments divide the tenancy.");

    private static readonly Verdict Fail = Verdict.Fail("There is no compartment beside the root.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Compartments may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("one", [Sample], Pass with { Evidence = [new("compartments", "1")] }) { Compartments = ["prod"] },
            new("that of the platform", [Sample], Fail) { Compartments = ["ManagedCompartmentForPaaS"] },
            new("none", [Sample], Fail),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Rules = ["OCI-IAM-139"],
                    },
                ],
            },
        ];
}
