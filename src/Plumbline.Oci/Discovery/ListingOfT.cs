using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Client;

namespace Plumbline.Oci.Discovery;

/// <summary>How resources of one type are found, and how the API's JSON becomes their record.</summary>
internal sealed record Listing<T>(string Service, string Operation, string Host, string Path, string Plural)
    : Listing(Service, Operation, Host, Path, Plural)
    where T : Resource
{
    private JsonTypeInfo<T>? _json;

    public override Type ResourceType => typeof(T);

    /// <summary>Adds what only the resource above tells of a listed one.</summary>
    public Func<T, Resource, T> Adopt { get; init; } = static (item, _) => item;

    /// <summary>Reads what lists give: it may lack what is known from the question, such as the compartment.</summary>
    public JsonTypeInfo<T> Json => _json ??= Relaxed();

    public override Task<string> CollectAsync(
        RegionScan scan,
        ListPlaces places,
        IReadOnlyCollection<Resource> parents,
        CancellationToken cancellationToken
    ) => new ListRun<T>(scan, this, places).CollectAsync(parents, cancellationToken);

    public override Resource? Read(JsonNode item, string compartmentId)
    {
        try
        {
            return item.Deserialize(Json) is { } read
                ? read with
                {
                    Id = string.IsNullOrEmpty(read.Id) ? read.Name : read.Id,
                    CompartmentId = compartmentId,
                }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private JsonTypeInfo<T> Relaxed()
    {
        var options = new JsonSerializerOptions(OciJson.Default.Options)
        {
            TypeInfoResolver = OciJson.Default.WithAddedModifier(Relax),
        };
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private void Relax(JsonTypeInfo info)
    {
        if (info.Type != typeof(T))
        {
            return;
        }

        var id = info.Properties.Single(property => property.Name == "id");
        var compartment = info.Properties.Single(property => property.Name == "compartmentId");
        compartment.IsRequired = false;
        compartment.IsSetNullable = true;
        id.IsRequired = !IsSingle && !HasNoId && Get.Length == 0;
        id.IsSetNullable = !id.IsRequired;
        id.Name = IdName;
    }
}
