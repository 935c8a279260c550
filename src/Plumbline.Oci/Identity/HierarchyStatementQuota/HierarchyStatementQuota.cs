using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>There should be room for statements in each compartment and those above it.</summary>
public sealed class HierarchyStatementQuota : Rule<Tenancy>
{
    private static readonly Parameter<int> Limit = Parameter.Number("limit", 500, 1, 100000);

    private static readonly Parameter<int> Percent = Parameter.Number("percent", 80, 1, 100);

    public override string Id => "OCI-IAM-125";

    public override IReadOnlyList<Parameter> Parameters => [Limit, Percent];

    public override IReadOnlyList<Need> Needs => [Need.Listed<Tenancy>(), Need.Listed<Policy>()];

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        var counts = StatementCounts.Of(context);
        var fullest = context.Inventory.Compartments.Ids.MaxBy(counts.UpTo) ?? resource.Id;
        var count = counts.UpTo(fullest);
        return (
            count * 100 >= context.Get(Limit) * context.Get(Percent)
                ? Verdict.Fail("A compartment has hardly room for statements.")
            : context.MayMiss<Policy>("") ? Verdict.NotAssessed("Policies may be there that could not be read.")
            : Verdict.Pass("There is room for statements everywhere.")
        ) with
        {
            Evidence = [new("statements", $"{count} of {context.Get(Limit)}"), new("compartmentId", fullest)],
        };
    }
}
