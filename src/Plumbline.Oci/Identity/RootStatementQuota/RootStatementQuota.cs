using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>There should be room for statements in the root compartment.</summary>
public sealed class RootStatementQuota : Rule<Tenancy>
{
    private static readonly Parameter<int> Limit = Parameter.Number("limit", 500, 1, 100000);

    private static readonly Parameter<int> Percent = Parameter.Number("percent", 80, 1, 100);

    public override string Id => "OCI-IAM-124";

    public override IReadOnlyList<Parameter> Parameters => [Limit, Percent];

    public override IReadOnlyList<Need> Needs => [Need.Listed<Tenancy>(), Need.Listed<Policy>()];

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        var count = StatementCounts.Of(context).In(resource.Id);
        return (
            count * 100 >= context.Get(Limit) * context.Get(Percent)
                ? Verdict.Fail("There is hardly room for statements.")
            : context.MayMiss<Policy>("") ? Verdict.NotAssessed("Policies may be there that could not be read.")
            : Verdict.Pass("There is room for statements.")
        ) with
        {
            Evidence = [new("statements", $"{count} of {context.Get(Limit)}")],
        };
    }
}
