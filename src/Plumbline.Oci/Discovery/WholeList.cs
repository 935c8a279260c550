using System.Text.Json.Serialization.Metadata;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Discovery;

/// <summary>A short list of resources in memory, such as the versions of a key: whole or not at all.</summary>
internal sealed class WholeList<T>(JournaledReader reader, JsonTypeInfo<T> type)
    where T : Resource
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The resources, in the list's order. Each knows the answer it came in.</summary>
    /// <exception cref="OciException">The list could not be read whole.</exception>
    public async Task<IReadOnlyList<T>> ReadAsync(OciRequest request, CancellationToken cancellationToken)
    {
        var items = new List<T>();
        await foreach (var page in reader.PagesAsync(request, type, KeepAsync, cancellationToken))
        {
            if (page.Flaws is [var flaw, ..])
            {
                throw flaw;
            }

            items.AddRange(page.Items.Select(item => item with { Provenance = page.Provenance }));
        }

        return items;
    }

    private Task<KeptPage<T>> KeepAsync(IReadOnlyList<T> page) =>
        Task.FromResult(new KeptPage<T>(page, [.. page.Where(item => _seen.Add(item.Id))]));
}
