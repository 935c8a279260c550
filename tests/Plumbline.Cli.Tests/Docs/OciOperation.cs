using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Plumbline.Cli.Tests.Docs;

/// <summary>One operation of OCI's API with its parameters, as options of the OCI CLI.</summary>
/// <param name="Options">What each may be set to; null for anything.</param>
/// <param name="Needed">The options that the CLI cannot do without.</param>
internal sealed partial record OciOperation(
    string Name,
    IReadOnlyDictionary<string, string[]?> Options,
    IReadOnlyList<string> Needed
)
{
    /// <summary>Reads a description that the simulator serves from.</summary>
    public static IEnumerable<OciOperation> ReadAll(string service)
    {
        var file = Repository.PathOf("src", "Plumbline.Simulator", "Api", "Descriptions", $"{service}.json");
        var description = JsonNode.Parse(File.ReadAllText(file))!;
        var isVaults = service is "key_management.kms_management" or "key_management.kms_crypto";
        return description["operations"]!.AsArray().Select(operation => Read(operation!, description, isVaults));
    }

    /// <summary>Each vault has an address of its own, which the CLI cannot know.</summary>
    private static OciOperation Read(JsonNode operation, JsonNode description, bool isVaults)
    {
        var parameters = PathParameters(operation).Concat(Query(operation)).Concat(Body(operation, description));
        var options = parameters.ToLookup(parameter => OptionOf(parameter.Name), parameter => parameter.Field);
        return new OciOperation(
            (string)operation["name"]!,
            options.ToDictionary(option => option.Key, option => Values(option.First())),
            [.. options.Where(option => option.Any(IsNeeded)).Select(option => option.Key), .. Address(isVaults)]
        );
    }

    private static IEnumerable<(string Name, string Field)> PathParameters(JsonNode operation) =>
        PathParameter().Matches((string)operation["path"]!).Select(match => (match.Groups["name"].Value, "str!"));

    private static IEnumerable<(string Name, string Field)> Query(JsonNode operation) => Fields(operation["query"]);

    private static IEnumerable<(string Name, string Field)> Body(JsonNode operation, JsonNode description) =>
        operation["body"] is { } model ? Fields(description["models"]![((string)model!).TrimEnd('!')]?["fields"]) : [];

    private static IEnumerable<(string Name, string Field)> Fields(JsonNode? fields) =>
        (fields?.AsObject() ?? []).Select(field => (field.Key, (string)field.Value!));

    /// <summary>A field is written <c>type[!][ VALUE|VALUE…]</c>.</summary>
    private static string[]? Values(string field) =>
        Allowed().Match(field) is { Success: true } match ? match.Groups["values"].Value.Split('|') : null;

    private static bool IsNeeded(string field) => NeedMark().IsMatch(field);

    private static string[] Address(bool isVaults) => isVaults ? ["--endpoint"] : [];

    private static string OptionOf(string name) =>
        "--" + Capital().Replace(name, match => "-" + match.Value.ToLowerInvariant());

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PathParameter();

    [GeneratedRegex(@"^\w+!? (?<values>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Allowed();

    [GeneratedRegex("!( |$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NeedMark();

    [GeneratedRegex("[A-Z]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Capital();
}
