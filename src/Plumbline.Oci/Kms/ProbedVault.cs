using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Kms;

/// <summary>A vault that permissions can be tried at.</summary>
/// <param name="Endpoint">Where its keys are; null when it has no address that a signed request may go to.</param>
internal sealed record ProbedVault(string Id, string CompartmentId, Region Region, Uri? Endpoint);
