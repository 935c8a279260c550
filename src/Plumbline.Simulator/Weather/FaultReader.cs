using System.Text.Json;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Weather;

/// <summary>Reads <c>faults</c>, from a tenancy file, a scenario, a request or the command line.</summary>
/// <param name="regions">The regions that are served, which OCI need not know.</param>
internal sealed class FaultReader(IReadOnlyCollection<string> regions)
{
    private const string HttpStatus = "an HTTP status from 400 to 599";
    private const string Positive = "a whole number above 0";
    private static readonly TimeSpan UsualSkew = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan UsualSlowness = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan AllowedSkew = TimeSpan.FromMinutes(5);

    public IReadOnlyList<Fault> Read(Node faults) => [.. faults.Items().Select(ReadOne)];

    public Fault ReadOne(Node item)
    {
        item.Demand(item.Value.ValueKind == JsonValueKind.Object, "must be a JSON object");
        var kind = KindOf(item);
        DemandKnownFields(item, kind);
        return Measured(item, Matching(item, new Fault(kind, item.Value)));
    }

    private static FaultKind KindOf(Node item)
    {
        if (item.OptionalText("kind") is not { } name)
        {
            return FaultKind.Status;
        }

        Known(item, "kind", Vocabulary.ProblemOfKind);
        return FaultKinds.Find(name)!.Value;
    }

    // A misspelt field would make the fault strike everything.
    private static void DemandKnownFields(Node item, FaultKind kind)
    {
        var known = FaultKinds.FieldsOf(kind);
        foreach (
            var field in item
                .Value.EnumerateObject()
                .Where(field => !known.Contains(field.Name, StringComparer.Ordinal))
        )
        {
            throw item.Wrong(
                $"has a field {Node.Quote(field.Name)}, but a fault of kind {FaultKinds.NameOf(kind)} knows only {string.Join(", ", known)}"
            );
        }
    }

    private Fault Matching(Node item, Fault fault) =>
        fault with
        {
            Operation = Known(item, "operation", Vocabulary.ProblemOfOperation),
            Service = Known(item, "service", Vocabulary.ProblemOfService),
            Region = Known(item, "region", word => Vocabulary.ProblemOfRegion(word, regions)),
            CompartmentId = item.OptionalText("compartmentId"),
            Count = item.OptionalWhole("count", 1, 999_999_999, Positive),
            After = item.OptionalWhole("after", 1, 999_999_999, Positive) ?? 1,
            For = item.OptionalTime("for"),
            Probability =
                item.OptionalNumber("probability", value => value is >= 0 and <= 1, "a number from 0 to 1") ?? 1,
        };

    private static Fault Measured(Node item, Fault fault) =>
        fault.Kind switch
        {
            FaultKind.Status => Status(item, fault),
            FaultKind.Slow => fault with { Duration = item.OptionalTime("duration") ?? UsualSlowness },
            FaultKind.Hang => fault with { Duration = item.OptionalTime("duration") },
            FaultKind.ClockSkew => fault with { Skew = Skew(item) },
            FaultKind.Latency => fault with { Latency = Latency(item) },
            _ => fault,
        };

    private static Fault Status(Node item, Fault fault)
    {
        var status = item.OptionalWhole("status", 400, 599, HttpStatus) ?? throw item.Missing("status", HttpStatus);
        var retryAfter = item.OptionalWhole("retryAfter", 0, 86_400, "a number of seconds up to a day");
        item.Demand(retryAfter is null || status is 429 or 503, "has retryAfter, which goes with status 429 or 503");
        return fault with
        {
            Status = status,
            Code = item.OptionalText("code") ?? ErrorCode.Of(status),
            Message = item.OptionalText("message") ?? "This fault was ordered from the simulator.",
            RetryAfter = retryAfter,
        };
    }

    private static TimeSpan Skew(Node item)
    {
        var text = item.OptionalText("skew");
        var size = text is null ? UsualSkew : TimeSpelling.Read(text.TrimStart('-')) ?? TimeSpan.Zero;
        (item.Optional("skew") ?? item).Demand(
            size > AllowedSkew,
            "must be a time such as 10m or -10m, more than the five minutes that OCI allows"
        );
        return text?.StartsWith('-') == true ? -size : size;
    }

    private static LatencyDistribution Latency(Node item)
    {
        var node = item.RequiredText("latency", LatencyDistribution.Advice);
        return LatencyDistribution.Read(node.Text)
            ?? throw node.Wrong($"is {Node.Quote(node.Text)}; {LatencyDistribution.Advice}");
    }

    private static string? Known(Node item, string field, Func<string, string?> problemOf)
    {
        var word = item.OptionalText(field);
        return word is not null && problemOf(word) is { } problem
            ? throw item.Optional(field)!.Value.Wrong(problem)
            : word;
    }
}
