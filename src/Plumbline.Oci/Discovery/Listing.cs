using System.Text.Json.Serialization.Metadata;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Discovery;

/// <summary>How resources of a type are listed, one compartment at a time: all that their collector needs to know.</summary>
/// <param name="Call">The list operation, at the region's endpoint.</param>
/// <param name="Path">The address of the list, with the API's version.</param>
/// <param name="SearchType">What Resource Search calls the type.</param>
/// <param name="Plural">What people call them, such as <c>policies</c>.</param>
/// <param name="Type">How the API's JSON becomes a record.</param>
internal sealed record Listing<T>(OciCall Call, string Path, string SearchType, string Plural, JsonTypeInfo<T> Type)
    where T : Resource
{
    /// <summary>The most that the API gives in one page.</summary>
    private const string PageSize = "1000";

    /// <summary>Whether the list comes as an object whose <c>items</c> it is, and not bare.</summary>
    public bool HasEnvelope { get; init; }

    /// <summary>The list of one compartment.</summary>
    public OciRequest Of(string compartmentId) =>
        new OciRequest(Call, Path) { Purpose = $"the {Plural} of a compartment", HasEnvelope = HasEnvelope }
            .With("limit", PageSize)
            .With("compartmentId", compartmentId);
}
