using System.Globalization;
using Plumbline.Core.Plans;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Changes.Planning;

/// <summary>Plans how keys that OCI-KMS-004 finds get out of the HSM. It goes by what a scan has read and asks nothing itself.</summary>
public static class MigrationPlanner
{
    private const string Rule = "OCI-KMS-004";

    private static readonly string[] BlindSpots =
    [
        "Applications that call the vault themselves: what they have encrypted needs the old key for ever, and they go on to use it until they are told otherwise.",
        "Keys of single objects in buckets, and keys that were named in one request only: no answer gives them back.",
        "Clones and backups outside of OCI, and configurations (Terraform, scripts) that name the old key.",
        "Users of other tenancies.",
    ];

    /// <summary>The codes of refusals that a request can take in.</summary>
    public static IReadOnlyList<string> OptionalRefusals => Refusals.Optional;

    /// <summary>What has to be collected for it.</summary>
    public static IReadOnlyList<Need> Needs { get; } = KeySheet.NeedsOf(key => key.IsInHsm);

    /// <exception cref="PlanRequestException">It would touch more keys than it may, or one that does not fail.</exception>
    public static Plan Make(ScanResult result, MigrationRequest request)
    {
        var lines = KeySheet.Of(result).ToDictionary(line => line.Key.Id);
        var refusals = new Refusals(result.Inventory, request);
        var failing = Failing(result).ToList();
        DemandKnown(request, failing, $"fail {Rule}");
        var judged = failing
            .Where(id => request.KeyIds.Count == 0 || request.KeyIds.Contains(id))
            .Where(lines.ContainsKey)
            .Select(id => (Line: lines[id], Refusal: refusals.Of(lines[id])))
            .ToList();
        var savings = new PlanSavings(result, request);
        judged = savings.Judged(judged);
        var chosen = judged.Where(pair => pair.Refusal is null).Select(pair => pair.Line).ToList();
        var caps = new PlanCaps(request.MaxKeys, request.MaxPercent, lines.Count);
        DemandFew(chosen.Count, caps, "replace");
        var item = new KeyItem(result.Inventory, request);
        var items = chosen.Select((line, index) => item.Make(index + 1, line)).ToList();
        return savings.AddTo(
            Outline(result, request, caps) with
            {
                Items = items,
                Refusals = [.. RefusalsOf(judged, new Targets(result.Inventory.Compartments))],
                Policy = MigrationPolicy.Of(items.SelectMany(made => made.Steps), result.Inventory, request.Group),
            },
            chosen
        );
    }

    internal static Plan Outline(ScanResult result, MigrationRequest request, PlanCaps caps) =>
        new()
        {
            Id = Guid.CreateVersion7(request.Now).ToString(),
            Kind = PlanKind.Fix,
            Rule = Rule,
            CreatedAt = request.Now,
            ToolVersion = request.ToolVersion,
            TenancyId = result.Inventory.Tenancy.Id,
            TenancyName = result.Inventory.Tenancy.Name,
            Caps = caps,
            Checks = [.. Checks(result)],
            BlindSpots = BlindSpots,
        };

    internal static IEnumerable<PlanRefusal> RefusalsOf(
        IEnumerable<(KeyLine Line, (string Code, string Message)? Refusal)> judged,
        Targets targets
    ) =>
        from pair in judged
        where pair.Refusal is not null
        let refusal = pair.Refusal!.Value
        select new PlanRefusal(
            targets.Of(pair.Line.Key),
            refusal.Code,
            refusal.Message,
            Refusals.Optional.Contains(refusal.Code) ? $"--include {refusal.Code}" : null
        );

    /// <summary>In the order of reports.</summary>
    private static IEnumerable<string> Failing(ScanResult result) =>
        result
            .Findings.Where(finding => finding.Rule.Id == Rule && finding.Status == FindingStatus.Fail)
            .Select(finding => finding.Resource.Id);

    /// <param name="what">What the keys have in common that can be planned for.</param>
    internal static void DemandKnown(MigrationRequest request, IEnumerable<string> keyIds, string what)
    {
        if (request.KeyIds.Except(keyIds).FirstOrDefault() is { } unknown)
        {
            throw new PlanRequestException(
                $"The key '{unknown}' is not among those that {what} in this scope: 'plumb keys show' says what it is."
            );
        }
    }

    internal static void DemandFew(int count, PlanCaps caps, string verb)
    {
        if (count > caps.Most)
        {
            throw new PlanRequestException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The plan would {verb} {count} keys, and {caps.Most} at the most are allowed (--max-keys {caps.MaxKeys}, --max-percent {caps.MaxPercent} of {caps.KeysInScope} keys). Choose some with --key or --compartment-path, or raise the limits."
                )
            );
        }
    }

    private static IEnumerable<PlanCheck> Checks(ScanResult result)
    {
        yield return result.Complete
            ? new("scan", CheckStatus.Ok, "Everything in scope was read.")
            : new(
                "scan",
                CheckStatus.Warning,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{result.Gaps.Count} parts of the scope could not be read: 'plumb keys' says which."
                )
            );
    }
}
