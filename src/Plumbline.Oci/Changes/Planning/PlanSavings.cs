using Plumbline.Core.Plans;
using Plumbline.Core.Scans;
using Plumbline.Oci.Costs;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Changes.Planning;

/// <summary>What a plan saves: of the whole tenancy's cost, with just the plan's keys gone from HSMs.</summary>
internal sealed class PlanSavings(ScanResult result, MigrationRequest request)
{
    /// <summary>With <c>--only-saving</c>, keys that save nothing are refused too.</summary>
    public List<(KeyLine Line, (string Code, string Message)? Refusal)> Judged(
        List<(KeyLine Line, (string Code, string Message)? Refusal)> judged
    )
    {
        if (!request.OnlySaving)
        {
            return judged;
        }

        var bill = BillOf(judged.Where(pair => pair.Refusal is null).Select(pair => pair.Line));
        return
        [
            .. judged.Select(pair =>
                pair.Refusal is null && bill.SavingOf(pair.Line.Key) is not > 0
                    ? pair with
                    {
                        Refusal = ("saves-nothing", "It saves nothing, and --only-saving leaves such keys out."),
                    }
                    : pair
            ),
        ];
    }

    public Plan AddTo(Plan plan, IReadOnlyList<KeyLine> chosen)
    {
        var bill = BillOf(chosen);
        return plan with
        {
            Money = MonthlyMoney.Of(result, request.Prices, bill.Saving ?? 0),
            PriceDigest = bill.Price?.Digest,
            Items = [.. plan.Items.Zip(chosen, (item, line) => item with { MonthlySaving = bill.SavingOf(line.Key) })],
        };
    }

    private KeyBill BillOf(IEnumerable<KeyLine> leaving) =>
        KeyBill.Of(result.Inventory, request.Prices, leaving.Select(line => line.Key));
}
