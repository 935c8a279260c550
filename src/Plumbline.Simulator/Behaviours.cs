using Plumbline.Simulator.Access;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Identity;
using Plumbline.Simulator.Kms;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Search;

namespace Plumbline.Simulator;

/// <summary>
/// What is simulated: operations with a life of their own, and every List and Get as data. Any other answers 501.
/// </summary>
internal sealed class Behaviours(
    VaultBehaviour vaults,
    IEnumerable<KeyValuePair<string, Behaviour>> keys,
    SearchBehaviour search
)
{
    private readonly Dictionary<string, Behaviour> _byOperation = new(
        [.. search.Operations(), .. keys],
        StringComparer.Ordinal
    )
    {
        ["identity.identity/GetTenancy"] = IdentityBehaviour.GetTenancy,
        ["identity.identity/ListRegionSubscriptions"] = IdentityBehaviour.ListRegionSubscriptions,
        ["identity.identity/GetCompartment"] = IdentityBehaviour.GetCompartment,
        ["identity.identity/ListCompartments"] = IdentityBehaviour.ListCompartments,
        ["key_management.kms_vault/ListVaults"] = vaults.ListVaults,
        ["key_management.kms_vault/GetVault"] = vaults.GetVault,
        ["key_management.kms_vault/GetVaultUsage"] = VaultBehaviour.GetVaultUsage,
    };

    public void Demand(Route route)
    {
        if (Support(route) == OperationSupport.None)
        {
            throw ApiException.NotImplemented(route.Operation.Name);
        }
    }

    /// <summary>How far an operation is simulated.</summary>
    public OperationSupport Support(Route route) =>
        _byOperation.ContainsKey(route.Name) ? OperationSupport.Behaviour
        : ResourceApi.TypeOf(route.Service, route.Operation) is not null ? OperationSupport.Data
        : OperationSupport.None;

    public Answer Run(Call call)
    {
        AccessControl.Demand(call);
        return Serve(call);
    }

    private Answer Serve(Call call) =>
        _byOperation.TryGetValue(call.Route.Name, out var behaviour)
            ? behaviour(call)
            : ResourceApi.Serve(call, ResourceApi.TypeOf(call.Route.Service, call.Route.Operation)!);
}
