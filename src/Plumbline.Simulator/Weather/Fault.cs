using System.Text.Json;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Weather;

/// <summary>A call that must go wrong: null matches anything.</summary>
internal sealed record Fault(FaultKind Kind, JsonElement Json)
{
    /// <summary>The tenancy whose file ordered it; null strikes every caller.</summary>
    public string? TenancyId { get; init; }

    public string? Operation { get; init; }

    public string? Service { get; init; }

    public string? Region { get; init; }

    public string? CompartmentId { get; init; }

    /// <summary>How often it strikes before it is spent.</summary>
    public int? Count { get; init; }

    public double Probability { get; init; } = 1;

    /// <summary>The first matching call that may be struck, counted from 1.</summary>
    public int After { get; init; } = 1;

    /// <summary>How long it may strike, from when it was armed.</summary>
    public TimeSpan? For { get; init; }

    public int Status { get; init; }

    public string Code { get; init; } = "";

    public string Message { get; init; } = "";

    public int? RetryAfter { get; init; }

    public TimeSpan? Duration { get; init; }

    public TimeSpan Skew { get; init; }

    public LatencyDistribution? Latency { get; init; }

    public bool IsMeant(Call call) =>
        Kind != FaultKind.Down
        && (TenancyId is null || TenancyId == call.Tenancy.Seed.Id)
        && Fits(Operation, call.Route.Operation.Name)
        && Fits(Region, call.Region)
        && (Service is null || call.Route.Service.Names.Any(name => Fits(Service, name)))
        && (CompartmentId is null || call.CompartmentIds().Contains(CompartmentId, StringComparer.Ordinal))
        && (Kind != FaultKind.ExpiredPage || call.Optional("page") is not null);

    /// <summary>Whether it is about this region as a whole, whoever calls and whatever for.</summary>
    public bool IsAbout(string region) => Fits(Region, region);

    private static bool Fits(string? wanted, string actual) =>
        wanted is null || string.Equals(wanted, actual, StringComparison.OrdinalIgnoreCase);
}
