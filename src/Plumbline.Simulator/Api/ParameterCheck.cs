using System.Globalization;

namespace Plumbline.Simulator.Api;

/// <summary>Holds a query against its description: required, integer, boolean, enum.</summary>
internal static class ParameterCheck
{
    public static void Check(Operation operation, IReadOnlyDictionary<string, string> query)
    {
        foreach (var parameter in operation.Query ?? [])
        {
            Check(parameter, query.GetValueOrDefault(parameter.Name));
        }
    }

    private static void Check(QueryParameter parameter, string? value)
    {
        if (parameter.Required && string.IsNullOrEmpty(value))
        {
            throw ApiException.MissingParameter($"Query parameter {parameter.Name} is required.");
        }

        if (value is not null && Expected(parameter, value) is { } expected)
        {
            throw ApiException.InvalidParameter($"Query parameter {parameter.Name} must be {expected}.");
        }
    }

    /// <summary>The SDKs' documentation calls this one, and no other, case-insensitive.</summary>
    private static StringComparer ComparerOf(QueryParameter parameter) =>
        parameter.Name is "lifecycleState" ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private static string? Expected(QueryParameter parameter, string value) =>
        parameter switch
        {
            { Type: "int" } when !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) =>
                "a whole number",
            { Type: "bool" } when !bool.TryParse(value, out _) => "true or false",
            { Enum: { } allowed } when !allowed.Contains(value, ComparerOf(parameter)) =>
                $"one of {string.Join(", ", allowed)}",
            _ => null,
        };
}
