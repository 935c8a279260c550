using System.Globalization;

namespace Plumbline.Simulator.Api;

/// <summary>Holds a query against its description: required, types, enums.</summary>
internal static class ParameterCheck
{
    public static void Check(Operation operation, QueryValues query)
    {
        foreach (var (name, parameter) in operation.Parameters)
        {
            var values = query.All(name);
            if (parameter.Required && values.All(string.IsNullOrEmpty))
            {
                throw ApiException.MissingParameter($"Query parameter {name} is required.");
            }

            foreach (var value in parameter.IsCsv ? values.SelectMany(value => value.Split(',')) : values)
            {
                Check(name, parameter, value);
            }
        }
    }

    private static void Check(string name, FieldDescription parameter, string value)
    {
        if (Expected(name, parameter, value) is { } expected)
        {
            throw ApiException.InvalidParameter($"Query parameter {name} must be {expected}.");
        }
    }

    /// <summary>The SDKs' documentation calls this one, and no other, case-insensitive.</summary>
    private static StringComparer ComparerOf(string name) =>
        name is "lifecycleState" ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private static string? Expected(string name, FieldDescription parameter, string value) =>
        parameter.ItemType switch
        {
            "int" when !long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) =>
                "a whole number",
            "float" when !double.TryParse(value, CultureInfo.InvariantCulture, out _) => "a number",
            "bool" when !bool.TryParse(value, out _) => "true or false",
            "datetime"
            or "date"
                when !DateTimeOffset.TryParse(
                    value,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal,
                    out _
                ) => "a time such as 2025-01-31T12:00:00Z",
            _ when parameter.Enum is { } allowed && !allowed.Contains(value, ComparerOf(name)) =>
                $"one of {string.Join(", ", allowed)}",
            _ => null,
        };
}
