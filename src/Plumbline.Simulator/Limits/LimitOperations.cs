using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Limits;

/// <summary>The Limits API; quotas are data.</summary>
internal static class LimitOperations
{
    public static IEnumerable<KeyValuePair<string, Behaviour>> All { get; } =
        new Dictionary<string, Behaviour>(StringComparer.Ordinal)
        {
            ["limits.limits/ListServices"] = LimitDefinitions.ListServices,
            ["limits.limits/ListLimitDefinitions"] = LimitDefinitions.List,
            ["limits.limits/ListLimitValues"] = LimitValues.List,
            ["limits.limits/GetResourceAvailability"] = ResourceAvailability.Get,
        };
}
