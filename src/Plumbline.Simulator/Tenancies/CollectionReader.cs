using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>Reads the items of one collection and holds each against the API's model and the ids around it.</summary>
internal sealed class CollectionReader(Node root, IReadOnlyList<RegionSubscription> regions)
{
    /// <summary>The items of a collection, each an object with an id and with fields of the right types.</summary>
    public IEnumerable<Node> Items(string collection, ResourceType type)
    {
        var check = new ModelCheck(type.Service.Description, strict: false);
        foreach (var item in root.Optional(collection)?.Items() ?? [])
        {
            item.RequiredText("id", "give each one its OCID");
            DemandFit(item, check, type);
            yield return item;
        }
    }

    /// <summary>Fields must have the types that the API gives them.</summary>
    public static void DemandFit(Node item, ModelCheck check, ResourceType type)
    {
        if (
            type.Full is { } model
            && type.Service.Description.Models.ContainsKey(model)
            && check.Problems(model, item.Value).FirstOrDefault() is { } problem
        )
        {
            throw (item with { Path = $"{item.Path}.{problem.Path}" }).Wrong(problem.Text);
        }
    }

    /// <summary>Where a resource lives. Several regions may hold the same OCID: replicas do.</summary>
    public string Region(Node item)
    {
        var region = item.RequiredText("region", "name the region it lives in");
        region.Demand(
            regions.Any(known => known.RegionName == region.Text),
            $"is {Node.Quote(region.Text)}, which is not among the tenancy's regions; correct it or add it to regions"
        );
        return region.Text;
    }

    public static Node Reference(Node item, string field, string what, Func<string, bool> exists)
    {
        var reference = item.RequiredText(field, $"name the {what} it belongs to");
        reference.Demand(
            exists(reference.Text),
            $"is {Node.Quote(reference.Text)}, and there is no such {what}; correct it or add the {what}"
        );
        return reference;
    }

    public static void DemandUnique(Node item, bool isNew)
    {
        var id = item.RequiredText("id", "");
        id.Demand(isNew, $"is {Node.Quote(id.Text)} once more; give each one an id of its own");
    }
}
