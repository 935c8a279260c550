using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Weather;

/// <summary>
/// A fault in a word: <c>[OPERATION:]STATUS|KIND[=HOW MUCH][:PROBABILITY%|:COUNT]</c>, such as <c>503:1%</c>,
/// <c>reset:2%</c>, <c>ListKeys:404:1</c>, <c>slow=10s</c> or <c>down=eu-frankfurt-1</c>.
/// </summary>
internal static class FaultSpelling
{
    private const string Advice =
        "write [OPERATION:]STATUS or [OPERATION:]KIND[=HOW MUCH], then :PROBABILITY% or :COUNT if you like, such as 503:1%, ListKeys:404:1 or slow=10s";

    /// <exception cref="WeatherException">It is spelled otherwise.</exception>
    public static Fault Read(string spelling, FaultReader reader)
    {
        try
        {
            var json = JsonSerializer.SerializeToElement(ToJson(spelling));
            return reader.ReadOne(new Node(Node.Quote(spelling), "", json));
        }
        catch (FormatException problem)
        {
            throw new WeatherException($"fault {Node.Quote(spelling)}: {problem.Message}.");
        }
        catch (TenancyFileException problem)
        {
            throw new WeatherException($"fault {problem.Message}");
        }
    }

    private static JsonObject ToJson(string spelling)
    {
        var parts = spelling.Split(':');
        var hasOperation =
            parts is [var first, var second, ..]
            && !IsKind(first)
            && (ApiCatalog.HasOperation(first) || IsKind(second));
        var fault = hasOperation ? new JsonObject { ["operation"] = parts[0] } : [];
        var rest = hasOperation ? parts[1..] : parts;
        AddKind(fault, rest[0]);
        return rest switch
        {
            [_] => fault,
            [_, var limit] => WithLimit(fault, limit),
            _ => throw new FormatException(Advice),
        };
    }

    private static bool IsKind(string part) =>
        Status(part) is not null || FaultKinds.Find(part.Split('=')[0]) is not null;

    private static void AddKind(JsonObject fault, string part)
    {
        if (Status(part) is { } status)
        {
            fault["status"] = status;
            return;
        }

        var name = part.Split('=')[0];
        fault["kind"] = name.Length > 0 && !char.IsAsciiDigit(name[0]) ? name : throw new FormatException(Advice);
        if (name.Length < part.Length)
        {
            fault[FieldOfMeasure(name)] = part[(name.Length + 1)..];
        }
    }

    // The kind itself may be misspelt, which the reader tells better.
    private static string FieldOfMeasure(string name) =>
        FaultKinds.Find(name) is not { } kind
            ? "duration"
            : FaultKinds.MeasureOf(kind) ?? throw new FormatException($"{name} takes no =; {Advice}");

    private static JsonObject WithLimit(JsonObject fault, string limit)
    {
        if (limit.EndsWith('%'))
        {
            fault["probability"] = Number(limit[..^1]) is { } percent and >= 0 and <= 100
                ? percent / 100
                : throw new FormatException($"a probability lies between 0% and 100%; {Advice}");
        }
        else
        {
            fault["count"] = Number(limit) ?? throw new FormatException(Advice);
        }

        return fault;
    }

    private static int? Status(string part) => Number(part) is >= 400 and < 600 and var status ? (int)status : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
