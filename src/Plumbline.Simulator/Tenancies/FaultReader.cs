using System.Text.Json;

namespace Plumbline.Simulator.Tenancies;

/// <summary>Reads <c>faults</c>, from a tenancy file or a request.</summary>
internal static class FaultReader
{
    private static readonly string[] Fields =
    [
        "operation",
        "service",
        "region",
        "compartmentId",
        "status",
        "code",
        "message",
        "count",
        "probability",
    ];

    public static IReadOnlyList<Fault> Read(Node faults) => [.. faults.Items().Select(Fault)];

    private static Fault Fault(Node item)
    {
        item.Demand(item.Value.ValueKind == JsonValueKind.Object, "must be a JSON object");
        DemandKnownFields(item);
        var status = (int)
            Number(
                item,
                "status",
                value => value is >= 400 and < 600 && double.IsInteger(value),
                "an HTTP status from 400 to 599"
            )!;
        var count = (int?)Number(
            item,
            "count",
            value => value is >= 1 and < 1e9 && double.IsInteger(value),
            "a whole number above 0"
        );
        return new Fault(
            status,
            item.OptionalText("code") ?? CodeOf(status),
            item.OptionalText("message") ?? "This fault was ordered from the simulator.",
            item.OptionalText("operation"),
            item.OptionalText("service"),
            item.OptionalText("region"),
            item.OptionalText("compartmentId"),
            count,
            Number(item, "probability", value => value is >= 0 and <= 1, "a number from 0 to 1") ?? 1
        );
    }

    // A misspelt field would make the fault strike everything.
    private static void DemandKnownFields(Node item)
    {
        foreach (
            var field in item
                .Value.EnumerateObject()
                .Where(field => !Fields.Contains(field.Name, StringComparer.Ordinal))
        )
        {
            throw item.Wrong(
                $"has a field {Node.Quote(field.Name)}, but a fault knows only {string.Join(", ", Fields)}"
            );
        }
    }

    private static double? Number(Node item, string name, Func<double, bool> isLegal, string expected)
    {
        if (item.Optional(name) is not { } node)
        {
            (item with { Path = $"{item.Path}.{name}" }).Demand(name is not "status", $"is missing; give {expected}");
            return null;
        }

        var value = node.Value.ValueKind == JsonValueKind.Number ? node.Value.GetDouble() : double.NaN;
        node.Demand(isLegal(value), $"must be {expected}");
        return value;
    }

    private static string CodeOf(int status) =>
        status switch
        {
            400 => "InvalidParameter",
            401 => "NotAuthenticated",
            403 => "NotAllowed",
            404 => "NotAuthorizedOrNotFound",
            409 => "IncorrectState",
            412 => "NoEtagMatch",
            429 => "TooManyRequests",
            501 => "NotImplemented",
            503 => "ServiceUnavailable",
            >= 500 => "InternalServerError",
            _ => "InvalidParameter",
        };
}
