using Microsoft.AspNetCore.Http;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Principals;
using Plumbline.Simulator.Watching;
using Plumbline.Simulator.Weather;

namespace Plumbline.Simulator.Http;

/// <summary>Serves every request: to the watching API, or through the gate and the faults to a behaviour.</summary>
internal sealed class Dispatcher(
    Gate gate,
    Behaviours behaviours,
    WatchApi watch,
    PrincipalApi principals,
    RequestLog requests,
    Journal journal,
    Climate climate
)
{
    public async Task HandleAsync(HttpContext context)
    {
        var request = await IncomingRequest.ReadAsync(context);
        Reply.Identify(context, request);
        if (WatchApi.Owns(request))
        {
            await Reply.SendAsync(context, request, Attempt(request, () => watch.Serve(request)));
            return;
        }

        using var observation = new Observation(request, requests);
        await HandleAsync(context, request, observation);
    }

    private async Task HandleAsync(HttpContext context, IncomingRequest request, Observation observation)
    {
        var time = journal.Now;
        var site = Site.Of(request.Host);
        var route = ApiCatalog.Find(request.Method, request.Path, site.Serves);
        var passage = new Passage(climate.Now, gate.RegionOf(site), climate.Time);
        await passage.DelayAsync(route?.Operation.Name, context.RequestAborted);
        var answer = Attempt(request, () => Serve(request, site, route, passage));
        var record = Record(request, route, answer, time) with
        {
            OpcRequestId = context.Response.Headers[Reply.RequestIdHeader].ToString(),
        };
        requests.Add(record);
        try
        {
            await passage.SendAsync(context, request, answer);
        }
        finally
        {
            observation.End(record);
        }
    }

    private static RecordedRequest Record(IncomingRequest request, Route? route, Answer answer, DateTimeOffset time) =>
        new(request.Method, request.Path, route?.Operation.Name, answer.Status, time)
        {
            Query = request.QueryString,
            Service = route?.Service.Service,
            Host = request.Host,
        };

    private Answer Serve(IncomingRequest request, Site site, Route? route, Passage passage)
    {
        passage.DemandOpen();
        if (IsClockProbe(request))
        {
            return new Answer(200);
        }

        if (PrincipalApi.Owns(request))
        {
            return principals.Serve(request);
        }

        return passage.Serve(gate.Admit(request, site, route), Run);
    }

    private Answer Run(Call call)
    {
        if (!IsReading(call))
        {
            return call.Tenancy.Change(call, behaviours.Run);
        }

        if (call.Tenancy.HasDue(call.Now))
        {
            call.Tenancy.CatchUp(call.Now);
        }

        var answer = behaviours.Run(call);
        call.Tenancy.Keep(call);
        return answer;
    }

    // The crypto plane changes nothing, whatever its methods say.
    private static bool IsReading(Call call) =>
        call.Request.Method is "GET" or "HEAD" || call.Route.Service.Service is "key_management.kms_crypto";

    private Answer Attempt(IncomingRequest request, Func<Answer> serve)
    {
        try
        {
            return request.IsTooLarge ? throw ApiException.TooLarge() : serve();
        }
        catch (ApiException problem)
        {
            return Refuse(request, problem);
        }
#pragma warning disable CA1031 // A client must get OCI's error body, and the log the cause, whatever goes wrong.
        catch (Exception mistake)
        {
            return Refuse(request, ApiException.Broken(mistake));
        }
#pragma warning restore CA1031
    }

    private Answer Refuse(IncomingRequest request, ApiException problem)
    {
        journal.Write(request, problem);
        return Reply.Error(problem);
    }

    // After a 401 the OCI CLI asks the compute host for its date, unsigned, to tell a clock that is off.
    private static bool IsClockProbe(IncomingRequest request) =>
        request is { Method: "HEAD", Path: "/" } && request.Header("Authorization") is null;
}
