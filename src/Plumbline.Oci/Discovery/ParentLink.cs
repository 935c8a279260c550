using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Discovery;

/// <summary>How a list of what one resource holds is asked for.</summary>
/// <param name="Type">The type of that resource.</param>
/// <param name="Address">What the list's address takes from it: placeholders or parameters.</param>
internal sealed record ParentLink(Type Type, Func<Resource, IReadOnlyDictionary<string, string>> Address)
{
    /// <summary>The host that serves the list, where the resource names one of its own.</summary>
    public Func<Resource, string?>? Host { get; init; }

    /// <summary>By the OCID of the resource above.</summary>
    public static ParentLink By<T>(string name)
        where T : Resource => new(typeof(T), parent => new Dictionary<string, string> { [name] = parent.Id });

    public static ParentLink By<T>(params IReadOnlyList<(string Name, Func<T, string> Value)> parts)
        where T : Resource =>
        new(typeof(T), parent => parts.ToDictionary(part => part.Name, part => part.Value((T)parent)));
}
