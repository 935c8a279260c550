using Microsoft.AspNetCore.Http;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Watching;
using Plumbline.Simulator.Weather;

namespace Plumbline.Simulator.Http;

/// <summary>Serves every request: to the watching API, or through the gate and the faults to a behaviour.</summary>
internal sealed class Dispatcher(
    Gate gate,
    Behaviours behaviours,
    WatchApi watch,
    RequestLog requests,
    Journal journal,
    Climate climate
)
{
    public async Task HandleAsync(HttpContext context)
    {
        var request = await IncomingRequest.ReadAsync(context);
        if (WatchApi.Owns(request))
        {
            await Reply.SendAsync(context, request, Attempt(request, () => watch.Serve(request)));
            return;
        }

        var time = journal.Now;
        var route = ApiCatalog.Find(request.Method, request.Path);
        var passage = new Passage(climate.Now, gate.RegionOf(request), climate.Time);
        await passage.DelayAsync(route?.Operation.Name, context.RequestAborted);
        var answer = Attempt(request, () => Serve(request, route, passage));
        requests.Add(
            new RecordedRequest(request.Method, request.Path, route?.Operation.Name, answer.Status, time)
            {
                Query = request.QueryString,
                Host = request.Host,
            }
        );
        await passage.SendAsync(context, request, answer);
    }

    private Answer Serve(IncomingRequest request, Route? route, Passage passage)
    {
        passage.DemandOpen();
        if (IsClockProbe(request))
        {
            return new Answer(200);
        }

        return passage.Serve(gate.Admit(request, route), behaviours.Run);
    }

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
