namespace Plumbline.Simulator.Tenancies;

/// <summary>A call that must fail: null matches anything; <c>Count</c> is how often it strikes before it is spent.</summary>
internal sealed record Fault(
    int Status,
    string Code,
    string Message,
    string? Operation,
    string? Service,
    string? Region,
    string? CompartmentId,
    int? Count,
    double Probability
);
