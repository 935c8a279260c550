using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Tenancies;

/// <summary>The faults of a tenancy, each of which may be replaced while calls go on.</summary>
internal sealed class FaultTable
{
    private volatile ArmedFault[] _faults = [];

    public void Replace(IEnumerable<Fault> faults) => _faults = [.. faults.Select(fault => new ArmedFault(fault))];

    /// <summary>The first fault that strikes this call.</summary>
    public Fault? Strike(Call call) =>
        _faults.FirstOrDefault(armed => IsMeant(armed.Fault, call) && armed.Strikes())?.Fault;

    private static bool IsMeant(Fault fault, Call call) =>
        Fits(fault.Operation, call.Route.Operation.Name)
        && Fits(fault.Region, call.Region)
        && (fault.Service is null || call.Route.Service.Names.Any(name => Fits(fault.Service, name)))
        && (fault.CompartmentId is null || call.CompartmentIds().Contains(fault.CompartmentId, StringComparer.Ordinal));

    private static bool Fits(string? wanted, string actual) =>
        wanted is null || string.Equals(wanted, actual, StringComparison.OrdinalIgnoreCase);
}
