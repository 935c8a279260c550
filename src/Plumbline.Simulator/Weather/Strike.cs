using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Weather;

/// <summary>What faults do to one call: a delay, and at most one thing more.</summary>
internal sealed record Strike(TimeSpan Delay, Fault? Fault = null)
{
    public static readonly Strike None = new(TimeSpan.Zero);

    public FaultKind Kind => Fault?.Kind ?? FaultKind.Latency;

    /// <summary>Whether the client gets no answer at all.</summary>
    public bool IsSilent => Kind is FaultKind.Reset or FaultKind.Hang or FaultKind.Down;

    /// <summary>What the caller gets instead of the operation's answer; status 0 stands for nothing at all.</summary>
    public ApiException? Refusal() =>
        Kind switch
        {
            FaultKind.Status => new ApiException(Fault!.Status, Fault.Code, Fault.Message, Ordered)
            {
                RetryAfter = Fault.RetryAfter,
            },
            FaultKind.ExpiredToken => ApiException.NotAuthenticated(Ordered),
            FaultKind.ClockSkew => ApiException.NotAuthenticated(Ordered),
            FaultKind.BadJson => new ApiException(200, "", "", Ordered),
            FaultKind.Reset or FaultKind.Hang or FaultKind.Down => new ApiException(0, "", "", Ordered),
            FaultKind.ExpiredPage => new ApiException(
                400,
                "InvalidParameter",
                "Query parameter page is a token that has expired; list again from the first page.",
                Ordered
            ),
            _ => null,
        };

    private string Ordered => $"a fault of kind {FaultKinds.NameOf(Kind)} that was ordered";
}
