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
        return description["operations"]!.AsArray().Select(operation => Read(operation!, description));
    }

    private static OciOperation Read(JsonNode operation, JsonNode description)
    {
        var parameters = PathParameters(operation).Concat(Query(operation)).Concat(Body(operation, description));
        var options = parameters.ToLookup(parameter => OptionOf(parameter.Name), parameter => parameter.Field);
        return new OciOperation(
            (string)operation["name"]!,
            options.ToDictionary(option => option.Key, option => Values(option.First())),
            [.. options.Where(option => option.Any(IsNeeded)).Select(option => option.Key), .. Address(description)]
        );
    }

    private static IEnumerable<(string Name, JsonNode Field)> PathParameters(JsonNode operation) =>
        PathParameter()
            .Matches((string)operation["path"]!)
            .Select(match => (match.Groups["name"].Value, (JsonNode)new JsonObject { ["required"] = true }));

    private static IEnumerable<(string Name, JsonNode Field)> Query(JsonNode operation) =>
        (operation["query"]?.AsArray() ?? []).Select(field => ((string)field!["name"]!, field));

    private static IEnumerable<(string Name, JsonNode Field)> Body(JsonNode operation, JsonNode description) =>
        operation["body"] is { } model && description["models"]![(string)model!] is { } fields
            ? fields.AsObject().Select(field => (field.Key, field.Value!))
            : [];

    private static string[]? Values(JsonNode field) => field["enum"]?.AsArray().GetValues<string>().ToArray();

    private static bool IsNeeded(JsonNode field) => field["required"] is { } needed && (bool)needed;

    /// <summary>Each vault has an address of its own, which the CLI cannot know.</summary>
    private static string[] Address(JsonNode description) =>
        (string)description["host"]! == "vault-management" ? ["--endpoint"] : [];

    private static string OptionOf(string name) =>
        "--" + Capital().Replace(name, match => "-" + match.Value.ToLowerInvariant());

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PathParameter();

    [GeneratedRegex("[A-Z]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Capital();
}
