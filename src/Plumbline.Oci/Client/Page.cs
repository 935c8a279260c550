using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client;

/// <summary>A page of a list.</summary>
/// <param name="Items">What could be read.</param>
/// <param name="Flaws">What is wrong with the items that could not.</param>
/// <param name="OpcRequestId">Under which the page can be found at OCI.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, IReadOnlyList<OciException> Flaws, string? OpcRequestId);
