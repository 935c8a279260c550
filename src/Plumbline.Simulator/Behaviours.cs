using Plumbline.Simulator.Api;
using Plumbline.Simulator.Identity;
using Plumbline.Simulator.KeyUse;
using Plumbline.Simulator.Kms;
using Plumbline.Simulator.ObjectStorage;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator;

/// <summary>
/// What is simulated: operations with a life of their own, and every List and Get as data. Any other answers 501.
/// </summary>
internal sealed class Behaviours(VaultBehaviour vaults, KeyCreation creation, TimeSpan delay)
{
    private readonly Dictionary<string, Behaviour> _byOperation = new(
        [.. KeyUseBehaviour.Operations(delay), .. ObjectStorageBehaviour.Operations(delay)],
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
        ["key_management.kms_management/ListKeys"] = KeyBehaviour.ListKeys,
        ["key_management.kms_management/GetKey"] = KeyBehaviour.GetKey,
        ["key_management.kms_management/CreateKey"] = creation.CreateKey,
        ["key_management.kms_management/ListKeyVersions"] = KeyBehaviour.ListKeyVersions,
        ["key_management.kms_management/GetKeyVersion"] = KeyBehaviour.GetKeyVersion,
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

    public Answer Run(Call call) =>
        _byOperation.TryGetValue(call.Route.Name, out var behaviour)
            ? behaviour(call)
            : ResourceApi.Serve(call, ResourceApi.TypeOf(call.Route.Service, call.Route.Operation)!);
}
