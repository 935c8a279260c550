using System.Text.Json.Nodes;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Discovery;

/// <summary>How resources of one type are found, in data: all that is needed to collect them.</summary>
/// <param name="Service">The API client's name, such as <c>virtual_network</c>.</param>
/// <param name="Operation">The list operation.</param>
/// <param name="Host">The service's host, with <c>{region}</c> and <c>{domain}</c>.</param>
/// <param name="Path">The address of the list, with the API's version and placeholders.</param>
/// <param name="Plural">What people call them, such as <c>policies</c>.</param>
/// <remarks>Source: the request and response models of the OCI SDKs.</remarks>
internal abstract record Listing(string Service, string Operation, string Host, string Path, string Plural)
{
    /// <summary>What Resource Search calls the type; null for one that it does not know.</summary>
    public string? SearchType { get; init; }

    public ListScope Scope { get; init; }

    /// <summary>Whether they are needed from all compartments, however narrow the scope of a scan is.</summary>
    public bool IsEverywhere { get; init; }

    /// <summary>Whether the list comes as an object whose <c>items</c> it is, and not bare.</summary>
    public bool HasEnvelope { get; init; }

    /// <summary>Whether the operation takes no <c>limit</c>.</summary>
    public bool HasNoLimit { get; init; }

    /// <summary>The most that the API gives in one page.</summary>
    public string PageSize { get; init; } = "1000";

    /// <summary>Whether the answer is one resource and no list.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Whether 404 says that there is none, and is no failure: rules then say that they cannot tell.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What else the list operation is asked with.</summary>
    public IReadOnlyList<(string Name, string Value)> Filters { get; init; } = [];

    /// <summary>What is posted, as of the moment of the scan, where the operation is a question and no list.</summary>
    public Func<DateTimeOffset, JsonObject>? Question { get; init; }

    /// <summary>Whether what is listed has no id: then it goes by its name.</summary>
    public bool HasNoId { get; init; }

    /// <summary>The operation that gives one whole resource; null where lists show all that there is.</summary>
    public string? GetOperation { get; init; }

    /// <summary>Its address: <c>{id}</c>, <c>{name}</c> and what the list was asked with are filled in.</summary>
    public string Get { get; init; } = "";

    /// <summary>The field that identifies a resource.</summary>
    public string IdName { get; init; } = "id";

    /// <summary>Whether an id says which one it is only below the resource above.</summary>
    public bool IsIdLocal { get; init; }

    /// <summary>The resource above, where a list is of what one resource holds.</summary>
    public ParentLink? Parent { get; init; }

    /// <summary>What it takes to list them, in the words of policies.</summary>
    public required Grant ListGrant { get; init; }

    /// <summary>What it takes to read one whole.</summary>
    public Grant? GetGrant { get; init; }

    public abstract Type ResourceType { get; }

    /// <summary>Whether they are in no region: then the home region is asked.</summary>
    public bool IsGlobal => ResourceType.IsSubclassOf(typeof(GlobalResource));

    /// <summary>Whether any rule looks at them, or at what they hold.</summary>
    public bool IsNeeded(NeedSet needs) => needs.Has(ResourceType) || Below.Any(listing => listing.IsNeeded(needs));

    /// <summary>Whether a rule about others looks at them: then they may be in any compartment.</summary>
    public bool IsJoined(NeedSet needs) =>
        IsEverywhere || needs.IsJoined(ResourceType) || Below.Any(listing => listing.IsJoined(needs));

    /// <summary>Those whose resources are held by these.</summary>
    public IEnumerable<Listing> Below => ServiceListings.Below(ResourceType);

    /// <summary>A stop leaves a gap and is no error.</summary>
    /// <param name="parents">The resources that hold them; empty where no resource does.</param>
    /// <returns>How they were found: <c>search</c>, <c>thorough</c> or <c>lists</c>.</returns>
    public abstract Task<string> CollectAsync(
        RegionScan scan,
        ListPlaces places,
        IReadOnlyCollection<Resource> parents,
        CancellationToken cancellationToken
    );

    /// <summary>A resource from the text that a list holds of it; null when it is none.</summary>
    /// <param name="compartmentId">Where it is, if it does not say it itself.</param>
    public abstract Resource? Read(JsonNode item, string compartmentId);
}
