using System.Globalization;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Settles where the resources of a type are, what they belong to, and what they are called.</summary>
internal sealed class IdentityMaker(TenancySeed tenancy, int seed, Places places, Identities known)
{
    // IAM keeps all but these in the root.
    private static readonly string[] InCompartments = ["policies", "tagNamespaces", "dynamicResourceGroups"];

    public IReadOnlyList<Identity> Make(ResourceType type, int count)
    {
        var parents = Parents.TypeOf(type) is { } parent && count > 0 ? known.Of(parent) : [];
        return [.. Enumerable.Range(0, count).Select(number => Make(type, number, parents))];
    }

    /// <summary>The field that holds what a resource is known by.</summary>
    public static string IdField(ResourceType type) => type.IdFields.FirstOrDefault(type.HasField) ?? type.IdFields[0];

    private Identity Make(ResourceType type, int number, IReadOnlyList<Identity> parents)
    {
        var dice = new Dice(seed, type.Name, number);
        var isOneEach = Parents.IsOneEach(type);
        var parent =
            parents.Count == 0 ? null
            : isOneEach ? parents[number]
            : parents[dice.MostlyLow(parents.Count)];
        var place =
            parent is not null ? InPlaceOf(parent, type, dice)
            : isOneEach ? Numbered(type, number)
            : Free(type, number, dice);
        return new Identity(type, number, place, ParentId(type, parent, place), Id(type, number, place));
    }

    private Place InPlaceOf(Identity parent, ResourceType type, Dice dice) =>
        parent.Type.IsGlobal && !type.IsGlobal ? parent.Place with { Region = places.Any(dice).Region } : parent.Place;

    private Place Numbered(ResourceType type, int number)
    {
        var regions = type.IsGlobal ? 1 : places.Regions.Count;
        return new Place(places.Regions[number % regions], places.FromRoot(number / regions));
    }

    // The first policy is the tenancy's own.
    private Place Free(ResourceType type, int number, Dice dice)
    {
        var place = places.Any(dice);
        var isInRoot = number == 0 || !InCompartments.Contains(type.Collection, StringComparer.Ordinal);
        return !type.IsGlobal ? place
            : isInRoot ? new Place(places.Regions[0], places.Root)
            : place with { Region = places.Regions[0] };
    }

    private string ParentId(ResourceType type, Identity? parent, Place place)
    {
        var above = parent is null ? 0 : parent.Type.Get!.PathParameters.Count();
        var rest = type.ParentFields.Skip(above).Select(field => Above(type, field, place));
        return string.Join('/', parent is null ? rest : rest.Prepend(parent.Key));
    }

    // What the path names and no Get explains: the namespace, or a resource of another service.
    private string Above(ResourceType type, string field, Place place) =>
        field switch
        {
            "compartmentId" => place.CompartmentId,
            "namespaceName" => tenancy.Namespace,
            _ => Ocid.Regional(OcidType(field), place.Region, $"{tenancy.Id} above {type.Name}"),
        };

    private string Id(ResourceType type, int number, Place place)
    {
        if (type.IsSingleton)
        {
            return "";
        }

        var field = IdField(type);
        var kind = FieldOf(type, field);
        return field is "namespaceName" || type.IdFields is ["namespaceName", ..] ? tenancy.Namespace
            : kind?.Type is "int" ? (number + 1).ToString(CultureInfo.InvariantCulture)
            : kind?.Enum is { } values && number < values.Count ? values[number]
            : field is "id" || field.EndsWith("Id", StringComparison.Ordinal) ? OcidOf(type, number, place)
            : type.Get is null && !type.HasField(field) ? $"#{number}"
            : $"{Words.Thing(new Dice(seed, $"{type.Name} names", number))}-{number}";
    }

    private string OcidOf(ResourceType type, int number, Place place)
    {
        var text = $"{tenancy.Id} {type.Name} {number}";
        var noun = type.Noun.ToLowerInvariant();
        return type.IsGlobal ? Ocid.Global(noun, text) : Ocid.Regional(noun, place.Region, text);
    }

    private static string OcidType(string field) =>
        (field.EndsWith("Id", StringComparison.Ordinal) ? field[..^2] : field).ToLowerInvariant();

    private static FieldDescription? FieldOf(ResourceType type, string field) =>
        type.Service.Description.FieldsOf(type.Full).GetValueOrDefault(field)
        ?? type.Service.Description.FieldsOf(type.Summary).GetValueOrDefault(field);
}
