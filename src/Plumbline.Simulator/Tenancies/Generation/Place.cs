namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Where a resource is.</summary>
internal readonly record struct Place(string Region, string CompartmentId);
