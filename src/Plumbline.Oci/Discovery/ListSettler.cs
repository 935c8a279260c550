using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Discovery;

/// <summary>Completes what lists leave out because the question says it: which resource it is, and where.</summary>
internal sealed class ListSettler<T>(Listing<T> listing)
    where T : Resource
{
    public T Settle(T item, ListPlace place)
    {
        var settled = item with
        {
            Id = IdOf(item, place),
            CompartmentId = string.IsNullOrEmpty(item.CompartmentId) ? place.CompartmentId : item.CompartmentId,
        };
        return place.Parent is { } parent ? listing.Adopt(settled, parent) : settled;
    }

    /// <summary>A single one goes by what it is of; one that lists give no id goes by its name.</summary>
    private string IdOf(T item, ListPlace place)
    {
        var own = string.IsNullOrEmpty(item.Id) ? null : item.Id;
        return listing.IsIdLocal && own?.Contains('/', StringComparison.Ordinal) != true
                ? $"{place.Parent!.Id}/{own ?? item.Name}"
            : own is not null ? own
            : listing.IsSingle ? place.Parent?.Id ?? place.CompartmentId
            : item.Name;
    }
}
