import { messageOf, systemCodeOf } from './errors.js';
const statusIntervalMs = 500;
/** Serves a stage on its thread's port until it is told to stop. */
export async function serveStage(stage, port, clock) {
    const report = (message) => port.postMessage(message);
    let timer;
    const tick = () => {
        report({ type: 'status', status: stage.status() });
        timer = clock.schedule(statusIntervalMs, tick);
    };
    const stop = async () => {
        timer?.cancel();
        try {
            await stage.stop();
            report({ type: 'status', status: stage.status() });
            report({ type: 'stopped' });
        }
        catch (error) {
            report({ type: 'failed', message: messageOf(error), code: systemCodeOf(error) });
        }
        port.close();
    };
    const drain = async () => {
        try {
            await stage.drain?.();
            report({ type: 'status', status: stage.status() });
            report({ type: 'drained' });
        }
        catch (error) {
            report({ type: 'drained', error: messageOf(error) });
        }
    };
    const reload = async (options) => {
        try {
            await stage.reload?.(options);
            report({ type: 'status', status: stage.status() });
            report({ type: 'reloaded' });
        }
        catch (error) {
            report({ type: 'reloaded', error: messageOf(error) });
        }
    };
    port.on('message', (command) => {
        if (command.type === 'stop')
            void stop();
        else if (command.type === 'drain')
            void drain();
        else
            void reload(command.options);
    });
    try {
        const details = await stage.start();
        report({ type: 'ready', details });
        tick();
    }
    catch (error) {
        report({ type: 'failed', message: messageOf(error), code: systemCodeOf(error) });
        await stage.stop().catch(() => { }); // what had been started would keep the thread alive
        port.close();
    }
}
//# sourceMappingURL=stage-protocol.js.map