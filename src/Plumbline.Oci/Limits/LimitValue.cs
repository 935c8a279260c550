using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Limits;

/// <summary>How much of something a tenancy may have in a region or an availability domain.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/limits/20190729/LimitValueSummary/</remarks>
public sealed record LimitValue : Resource
{
    [JsonPropertyName("name")]
    public string? LimitName { get; init; }

    public string? ServiceName { get; init; }

    public string? AvailabilityDomain { get; init; }

    public long? Value { get; init; }

    /// <summary>A limit of each availability domain has the same name in all of them.</summary>
    [JsonIgnore]
    public override string Name => AvailabilityDomain is null ? LimitName ?? "" : $"{LimitName}@{AvailabilityDomain}";

    [JsonIgnore]
    public override bool IsNamedInRegion => true;

    /// <summary>How it is asked how much of it is used.</summary>
    [JsonIgnore]
    internal IReadOnlyDictionary<string, string> Question
    {
        get
        {
            var question = new Dictionary<string, string>
            {
                ["serviceName"] = ServiceName ?? "",
                ["limitName"] = LimitName ?? "",
                ["compartmentId"] = CompartmentId,
            };
            if (AvailabilityDomain is { } domain)
            {
                question["availabilityDomain"] = domain;
            }

            return question;
        }
    }
}
