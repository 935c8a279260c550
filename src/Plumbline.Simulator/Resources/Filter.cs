using System.Text.Json;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Resources;

/// <summary>
/// The query parameters of a list that choose among its items: by a field of their name, or by what the end of their
/// name says of a field.
/// </summary>
internal sealed class Filter
{
    /// <summary>What parameters take that otherwise choose one kind.</summary>
    private const string All = "ALL";

    private static readonly string[] NoFilters =
    [
        "limit",
        "page",
        "sortBy",
        "sortOrder",
        "compartmentIdInSubtree",
        "accessLevel",
    ];

    private readonly (
        string Field,
        Func<string, IReadOnlyList<string>, bool> Fits,
        IReadOnlyList<string> Wanted
    )[] _tests;

    private Filter((string, Func<string, IReadOnlyList<string>, bool>, IReadOnlyList<string>)[] tests) =>
        _tests = tests;

    public static Filter Of(Call call, ResourceType type)
    {
        var parameters = call.Route.Operation.Parameters.Where(parameter =>
            !NoFilters.Contains(parameter.Key, StringComparer.Ordinal)
            && !(parameter.Key is "compartmentId" && call.Flag("compartmentIdInSubtree"))
        );
        return new Filter([.. parameters.SelectMany(parameter => Tests(call, type, parameter.Key, parameter.Value))]);
    }

    public bool Admits(Resource resource) =>
        _tests.All(test => Actual(resource, test.Field) is { } actual && test.Fits(actual, test.Wanted));

    private static IEnumerable<(string, Func<string, IReadOnlyList<string>, bool>, IReadOnlyList<string>)> Tests(
        Call call,
        ResourceType type,
        string name,
        FieldDescription parameter
    )
    {
        var wanted = call.Query.All(name);
        if (wanted.Count == 0 || wanted is [All])
        {
            return [];
        }

        wanted = parameter.IsCsv ? [.. wanted.SelectMany(value => value.Split(','))] : wanted;
        var (field, fits) = name is "lifecycleState" ? (name, EqualsIgnoringCase) : Comparison.Of(name, type);
        return field is null ? [] : [(field, fits, wanted)];
    }

    private static bool EqualsIgnoringCase(string actual, IReadOnlyList<string> wanted) =>
        wanted.Contains(actual, StringComparer.OrdinalIgnoreCase);

    private static string? Actual(Resource resource, string field) =>
        field is "compartmentId" ? resource.CompartmentId
        : resource.Value(field) is not { } value ? null
        : value.ValueKind switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Null => null,
            _ => value.ToString(),
        };
}
