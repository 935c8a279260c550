using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Tests.Rules;

/// <summary>
/// What is declared about resources, against the descriptions of OCI's API: a rule that looks at a field that does not
/// exist would never find anything, or always.
/// </summary>
public sealed class ListedFieldsTests
{
    /// <summary>Fields that tell what only the question tells: they are filled in by us.</summary>
    private static readonly string[] Ours =
    [
        "id",
        "compartmentId",
        "region",
        "isPrimary",
        "provenance",
        "freeformTags",
        "definedTags",
    ];

    /// <summary>What a record knows by its parent, and what it shares with another that has it under another name.</summary>
    private static readonly string[] OfParents =
    [
        "IpSecTunnel.connectionId",
        "PreauthenticatedRequest.bucketId",
        "Vnic.instanceId",
        "LimitValue.serviceName",
        "LoadBalancer.backendSets.backends.isOffline",
        "NetworkLoadBalancer.backendSets.backends.offline",
        "SecurityList.ingressSecurityRules.destination",
        "SecurityList.ingressSecurityRules.destinationType",
        "SecurityList.egressSecurityRules.source",
        "SecurityList.egressSecurityRules.sourceType",
    ];

    private static readonly JsonObject[] Descriptions =
    [
        .. Directory
            .EnumerateFiles(Folder(), "*.json")
            .Select(file => JsonNode.Parse(File.ReadAllText(file))!.AsObject()),
    ];

    public static TheoryData<string> Types =>
        [.. ServiceListings.All.Select(listing => listing.ResourceType.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_field_of_a_record_is_one_of_the_API(string type)
    {
        var listings = ServiceListings.All.Where(listing => listing.ResourceType.Name == type).ToList();
        var models = listings.SelectMany(ModelsOf).ToList();
        models.ShouldNotBeEmpty();
        Unknown(listings[0].ResourceType, type, models).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_operation_is_one_of_the_API_at_its_path(string type)
    {
        foreach (var listing in ServiceListings.All.Where(listing => listing.ResourceType.Name == type))
        {
            Find(listing.Operation).ShouldContain(operation => Shape(operation.Path) == Shape(listing.Path));
            if (listing.GetOperation is { } get)
            {
                Find(get).ShouldContain(operation => Shape(operation.Path) == Shape(listing.Get));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_list_is_asked_with_what_its_operation_takes(string type)
    {
        foreach (var listing in ServiceListings.All.Where(listing => listing.ResourceType.Name == type))
        {
            var operation = Find(listing.Operation).First(operation => Shape(operation.Path) == Shape(listing.Path));
            listing.Filters.Select(filter => filter.Name).ShouldBeSubsetOf(operation.Query);
            (listing.IsSingle || listing.HasNoLimit || operation.Query.Contains("limit")).ShouldBeTrue();
            (listing.IsSingle || listing.HasEnvelope != operation.IsBareList).ShouldBeTrue();
        }
    }

    private static IEnumerable<string> Unknown(Type record, string path, IReadOnlyList<Model> models)
    {
        foreach (var property in record.GetProperties().Where(IsOfApi))
        {
            var name = NameOf(property);
            if (Ours.Contains(name) || OfParents.Contains($"{path}.{name}"))
            {
                continue;
            }

            var types = models
                .Select(model => model.Fields[name])
                .OfType<JsonNode>()
                .Select(field => (string)field!)
                .ToList();
            if (types.Count == 0)
            {
                yield return $"{path}.{name}";
            }

            foreach (
                var deeper in Inner(property.PropertyType) is { } inner
                    ? Unknown(inner, $"{path}.{name}", Below(types, models))
                    : []
            )
            {
                yield return deeper;
            }
        }
    }

    private static IReadOnlyList<Model> Below(IEnumerable<string> types, IReadOnlyList<Model> models) =>
        [
            .. types
                .Select(ItemOf)
                .Distinct()
                .SelectMany(name => models.SelectMany(model => model.Named(name)))
                .Distinct(),
        ];

    /// <summary>What a type is of: <c>Rule</c> for <c>list[Rule]!</c> and for <c>dict(str, Rule)</c>.</summary>
    private static string ItemOf(string type) =>
        type.Replace("dict(str, ", "", StringComparison.Ordinal)
            .Replace("list[", "", StringComparison.Ordinal)
            .Split(' ')[0]
            .TrimEnd('!', ']', ')');

    private static bool IsOfApi(PropertyInfo property) =>
        property.CanWrite && property.GetCustomAttribute<JsonIgnoreAttribute>() is null;

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
        ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    /// <summary>A type of ours within a record.</summary>
    private static Type? Inner(Type type)
    {
        var item = type.IsGenericType ? type.GetGenericArguments()[^1] : type;
        return
            item.Namespace?.StartsWith("Plumbline.Oci", StringComparison.Ordinal) == true
            && !item.IsSubclassOf(typeof(Resource))
            ? item
            : null;
    }

    private static IEnumerable<Model> ModelsOf(Listing listing) =>
        Find(listing.Operation)
            .Where(operation => Shape(operation.Path) == Shape(listing.Path))
            .Concat(
                listing.GetOperation is { } get
                    ? Find(get).Where(operation => Shape(operation.Path) == Shape(listing.Get))
                    : []
            )
            .SelectMany(operation => operation.Models);

    private static List<Operation> Find(string name) =>
        [
            .. from description in Descriptions
            from operation in description["operations"]!.AsArray()
            where (string)operation!["name"]! == name
            select new Operation(operation!.AsObject(), description),
        ];

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(thisFile, "../../../../src/Plumbline.Simulator/Api/Descriptions"));

    /// <summary>A path whatever its placeholders are called.</summary>
    private static string Shape(string path) =>
        string.Join('/', path.Split('/').Select(step => step.StartsWith('{') ? "{}" : step));

    private sealed record Operation(JsonObject Json, JsonObject Description)
    {
        public string Path => (string)Json["path"]!;

        public bool IsBareList => ((string?)Json["response"] ?? "").StartsWith("list[", StringComparison.Ordinal);

        public IEnumerable<string> Query => (Json["query"]?.AsObject() ?? []).Select(parameter => parameter.Key);

        public IEnumerable<Model> Models
        {
            get
            {
                var name = ((string?)Json["response"] ?? "")
                    .Replace("list[", "", StringComparison.Ordinal)
                    .TrimEnd(']');
                var named = new Model(name, Description).Named(name).ToList();
                return named.Concat(named.SelectMany(model => model.Items));
            }
        }
    }

    private sealed record Model(string Name, JsonObject Description)
    {
        private JsonObject All => Description["models"]!.AsObject();

        public JsonObject Fields => All[Name]?["fields"]?.AsObject() ?? [];

        /// <summary>A list that comes in an object.</summary>
        public IEnumerable<Model> Items =>
            new[] { "items", "Resources" }
                .Select(name => Fields[name])
                .OfType<JsonNode>()
                .Select(type =>
                    ((string)type!)
                        .Split(' ')[0]
                        .TrimEnd('!')
                        .Replace("list[", "", StringComparison.Ordinal)
                        .TrimEnd(']')
                )
                .SelectMany(Named);

        /// <summary>A model and all that are kinds of it.</summary>
        public IEnumerable<Model> Named(string name) =>
            All.ContainsKey(name)
                ? All[name]!["subtypes"] is JsonObject subtypes
                    ? [new(name, Description), .. subtypes.SelectMany(pair => Named((string)pair.Value!))]
                    : [new(name, Description)]
                : [];
    }
}
