using System.Globalization;
using Plumbline.Core.Plans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Changes.Planning;

/// <summary>Whether the service limits of each region have room for the keys that a plan makes.</summary>
/// <remarks>
/// The limit's name comes from what tenancies were seen to have; where it is not there, nothing can be told.
/// Source of the call: https://docs.oracle.com/en-us/iaas/api/#/en/limits/20190729/ResourceAvailability/GetResourceAvailability
/// </remarks>
public sealed class KeyLimits(OciConnection connection)
{
    private const string Limit = "virtual-vault-softwarekeyversion-count";

    private readonly ChangeClient _client = new(connection);

    /// <summary>The same plan with a check for each region; one that has no room blocks it.</summary>
    public async Task<Plan> AddToAsync(Plan plan, CancellationToken cancellationToken)
    {
        var checks = new List<PlanCheck>(plan.Checks);
        var regions = plan
            .Steps.Where(step => step.Action == "create-key")
            .GroupBy(step => step.Target.Region)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var region in regions)
        {
            checks.Add(await CheckAsync(region.Key, region.Sum(Weight), cancellationToken));
        }

        return plan with
        {
            Checks = checks,
        };
    }

    /// <summary>Versions of asymmetric keys count twice against limits.</summary>
    private static int Weight(PlanStep creation) => creation.Input.GetValueOrDefault("algorithm") == "AES" ? 1 : 2;

    private async Task<PlanCheck> CheckAsync(string region, int keys, CancellationToken cancellationToken)
    {
        try
        {
            var (json, _) = await _client.ReadAsync(Request(region), cancellationToken);
            return (long?)json["available"] is { } available
                ? Judge(region, keys, available)
                : Unknown(region, "the answer does not say what is available");
        }
        catch (StepException error)
        {
            return Unknown(region, error.Message);
        }
    }

    private OciRequest Request(string name)
    {
        var region = _client.Region(name);
        var call = new OciCall("limits", "GetResourceAvailability", _client.Endpoints.Limits(region))
        {
            Region = region.Identifier,
        };
        return new OciRequest(call, $"/20190729/services/kms/limits/{Limit}/resourceAvailability")
        {
            Purpose = "whether there is room for new keys",
        }.With("compartmentId", _client.TenancyId);
    }

    private static PlanCheck Judge(string region, int keys, long available) =>
        available >= keys
            ? new(
                "limits",
                CheckStatus.Ok,
                Text(
                    $"{region}: the service limit has room for {available} more SOFTWARE key versions, and the plan takes {keys}."
                )
            )
            : new(
                "limits",
                CheckStatus.Blocked,
                Text(
                    $"{region}: the service limit {Limit} has room for {available} more SOFTWARE key versions, and the plan takes {keys}. Ask Oracle for more, or choose fewer keys."
                )
            );

    private static PlanCheck Unknown(string region, string reason) =>
        new(
            "limits",
            CheckStatus.Warning,
            $"{region}: whether the service limit has room for the new keys is not known ({reason}). It shows when the first one is made, before anything else changes."
        );

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
