using System.Text.Json;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Weather;

/// <summary>Numbers and times in JSON.</summary>
internal static class NodeReading
{
    extension(Node node)
    {
        public TenancyFileException Missing(string name, string expected) =>
            (node with { Path = node.Path.Length == 0 ? name : $"{node.Path}.{name}" }).Wrong(
                $"is missing; give {expected}"
            );

        public double? OptionalNumber(string name, Func<double, bool> isLegal, string expected)
        {
            if (node.Optional(name) is not { } field)
            {
                return null;
            }

            var value = field.Value.ValueKind == JsonValueKind.Number ? field.Value.GetDouble() : double.NaN;
            field.Demand(isLegal(value), $"must be {expected}");
            return value;
        }

        public int? OptionalWhole(string name, int least, int most, string expected) =>
            (int?)
                node.OptionalNumber(
                    name,
                    value => value >= least && value <= most && double.IsInteger(value),
                    expected
                );

        public TimeSpan? OptionalTime(string name)
        {
            if (node.OptionalText(name) is not { } text)
            {
                return null;
            }

            return TimeSpelling.Read(text)
                ?? throw node.Optional(name)!
                    .Value.Wrong(
                        $"is {Node.Quote(text)}; write a time of at most a week such as 500ms, 10s, 5m or 24h"
                    );
        }
    }
}
