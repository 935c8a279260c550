using Plumbline.Simulator.Access;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Identity;
using Plumbline.Simulator.IdentityDomains;
using Plumbline.Simulator.KeyUse;
using Plumbline.Simulator.Kms;
using Plumbline.Simulator.Kms.Crypto;
using Plumbline.Simulator.Kms.Keys;
using Plumbline.Simulator.Kms.Vaults;
using Plumbline.Simulator.Limits;
using Plumbline.Simulator.Monitoring;
using Plumbline.Simulator.Networking;
using Plumbline.Simulator.ObjectStorage;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Search;

namespace Plumbline.Simulator;

/// <summary>
/// What is simulated: operations with a life of their own, and every List and Get as data. Any other answers 501.
/// </summary>
internal sealed class Behaviours(VaultEndpoints endpoints, KeySecret secret, TimeSpan delay, TimeSpan searchLag)
{
    private readonly Dictionary<string, Behaviour> _byOperation = new(
        [
            .. IdentityOperations.All(delay),
            .. VaultOperations.All(endpoints, delay),
            .. KeyOperations.Of(secret, delay),
            .. LimitOperations.All,
            .. MetricOperations.All,
            .. DrgUpgrades.Operations,
            .. KeyUseBehaviour.Operations(delay),
            .. ObjectStorageBehaviour.Operations(delay),
            .. new SearchBehaviour(searchLag).Operations(),
        ],
        StringComparer.Ordinal
    );

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
            : Data(call, ResourceApi.TypeOf(call.Route.Service, call.Route.Operation)!);

    private static Answer Data(Call call, ResourceType type) =>
        ScimApi.Owns(call.Route) ? ScimApi.List(call, type) : ResourceApi.Serve(call, type);
}
